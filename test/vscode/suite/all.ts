import './environment';
import './checking';
import './config';
import './commands';
import './review';
import './restart';
