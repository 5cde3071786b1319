import { createLink } from '@tanstack/react-router';
import { ButtonAnchor } from './ButtonAnchor.tsx';

/** A link to a page of ours that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);
