import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** How the app is reached, as far as headers care. */
export interface HeaderPolicy {
  /** The public address is https. */
  https: boolean;
  /** The development server inlines styles and talks over a web socket. */
  development: boolean;
}

const ONE_YEAR_S = 365 * 24 * 3600;

const nonceOf = (res: unknown): string => `'nonce-${(res as Response).locals.nonce}'`;

/** A fresh nonce for every response, and the headers that keep a browser to this app alone. */
export function securityHeaders({ https, development }: HeaderPolicy): RequestHandler[] {
  return [
    (_req, res, next) => {
      res.locals.nonce = randomBytes(16).toString('base64url');
      res.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", (_req, res) => nonceOf(res)],
          // A nonce would switch 'unsafe-inline' off, and Vite inlines styles without one.
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", (_req, res) => nonceOf(res)],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // Ignored over plain http, with a warning in every console.
      crossOriginOpenerPolicy: https && { policy: 'same-origin' },
      strictTransportSecurity: https && { maxAge: ONE_YEAR_S, includeSubDomains: false },
      // Anything stricter makes browsers send `Origin: null` with our own forms.
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
  ];
}
