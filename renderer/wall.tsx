import './schema-mode';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { Projector } from './projector/projector';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Projector />);
