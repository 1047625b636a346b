import { createContext, useContext } from 'react';

/** The nonce of this response's content security policy; empty in the browser, which does not need it again. */
export const NonceContext = createContext('');

export const useNonce = (): string => useContext(NonceContext);
