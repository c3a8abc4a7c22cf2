/** Common regular verbs that are hardly ever nouns: all their forms are told for sure. */
export const verbs = `
accept achieve acknowledge acquire activate adapt add address adjust adopt advise affect agree allow alter announce annoy anticipate apologise apologize
appear apply appoint appreciate approve arrange arrive ask assess assign assist assure attach attempt attend authorise authorize avoid bother bounce calculate
cancel clarify clear close collaborate collect communicate compare compensate complain complete comply compromise confirm connect consider consist consult
contact contain continue contribute convert convince coordinate correct corrupt crash create debug decide declare decline decrease deduct define delete delegate deliver
demonstrate deny depend deploy describe deserve detect determine diagnose differ disable disappear disappoint disconnect discover discuss dispatch display disrupt
distribute download drop edit eliminate email emphasise emphasize enable encounter encourage enhance ensure enter escalate establish evaluate examine exceed exclude
execute exist expand expect expedite expire explain explore expose extend extract facilitate fail fetch finalise finalize finish follow forward fulfil fulfill
generate guarantee handle happen help highlight identify ignore implement improve include inconvenience indicate inform initiate inquire insert inspect install
instruct integrate intend interrupt introduce investigate invite involve isolate join justify kill lack listen load locate log maintain manage
migrate minimise minimize mitigate modify monitor move need notice notify observe obtain occur offer open operate optimise optimize order organise organize overload
participate patch perform permit pinpoint point postpone prepare present preserve press prevent prioritise prioritize proceed process produce promise protect
provide publish pull purchase push raise reach realise realize reactivate reassign reassure rebook reboot receive recognise recognize recommend reconnect record
recover recreate rectify redeploy redirect reduce refer refund refresh refuse regain regard register regret reimburse reinstall reinstate reject relate release rely
remain remedy remember remind remove renew reopen repair repeat replace reply reproduce require reroute reschedule resolve respond restart restore
restrict resubmit resume retain retry retrieve return revert review revise revoke roll route satisfy save scan schedule select separate serve settle share
ship sign simplify solve sort specify start stay stop store struggle submit suffer suggest supply suppose surround suspect suspend switch
synchronise synchronize talk target terminate test thank touch trace track transfer transmit trigger troubleshoot try turn uninstall unlock unsubscribe update upgrade
upload use utilise utilize validate vary verify view visit wait walk want warn welcome wipe wish wonder work worry
`;

/** Of these the base form and the form in -s are as often nouns ("the update", "two requests"): the verb stays a guess there. */
export const nounVerbs = `
access account address answer approach attempt award benefit bill block book call care cause challenge change charge check claim clear close comment complete concern
contact control copy correct crash damage deal decrease delay demand design display document doubt download drop effect email end error estimate exchange
experience export fault filter fix flag focus form format forward function group handle help hope hotfix impact import increase inconvenience interest
invoice issue journey join lack limit line link list load lock log look market match matter measure mention message monitor move name need note notice object offer
open order outline override patch pay phone place plan point post present press print process product program progress project promise pull purchase push
query question queue range rank rate reason record refund refresh regard register release remedy repair repeat reply report request research respect rest
restart result retry return review reward risk roll route sample save scale scan schedule score search sense separate service share ship sign signal solution sort sound
source staff stage start state stay step stop store stress structure struggle study subject supply support surprise suspect switch target task test text thank
thanks ticket time title touch trace track trade traffic transfer transport trial trigger trouble trust try turn type update upgrade upload use value view visit
voice wait walk want warrant watch welcome wipe wish wonder word work worry
`;
