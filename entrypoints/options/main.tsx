import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/options/options.css';
import { Options } from './Options.tsx';

render(<Options />, document.body);
