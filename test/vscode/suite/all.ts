import './environment';
import './checking';
