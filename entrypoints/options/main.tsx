import { render } from 'preact';
import '../../components/card-surface.css';
import '../../components/options.css';
import { Options } from './Options.tsx';

render(<Options />, document.body);
