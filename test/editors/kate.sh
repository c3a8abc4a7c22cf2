# Kate on a screen that nobody sees: opens the file, applies the quick fix of the third line, completes a snippet at the end.
# Tells the file after each step. Nothing that it starts outlives it.
file=$1
export QT_X11_NO_MITSHM=1
# The screen says its own number: several may run on one machine.
exec 3>"$HOME/screen"
Xvfb -displayfd 3 -screen 0 1200x800x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $kate $screen 2>/dev/null' EXIT
until_true() { for _ in $(seq 150); do "$@" && return 0; sleep 0.2; done; return 1; }
until_true test -s "$HOME/screen" || { echo 'no screen' >&2; exit 1; }
DISPLAY=:$(head -1 "$HOME/screen")
export DISPLAY

timeout 120 dbus-run-session -- kate -n "$file" >/dev/null 2>&1 &
kate=$!
said() { grep -aq "$1" "$SAID" 2>/dev/null; }
until_true said publishDiagnostics || { echo 'no findings' >&2; exit 1; }
sleep 2

xdotool key ctrl+Home Down Down
for _ in 1 2 3 4 5 6 7 8 9 10; do xdotool key Right; done
xdotool key ctrl+period
until_true said unfilled-slot
sleep 1
xdotool key ctrl+s
saved() { grep -q 'Решим' "$file"; }
until_true saved
cat "$file"
echo '----8<----'

# Kate takes letters alone for a word: the prefix without what follows them.
xdotool key ctrl+End
xdotool key Return
xdotool type --delay 100 rl
sleep 1
xdotool key ctrl+space
sleep 2
xdotool key Return
sleep 1
xdotool key ctrl+s
completed() { grep -q 'kind:' "$file"; }
until_true completed
cat "$file"
