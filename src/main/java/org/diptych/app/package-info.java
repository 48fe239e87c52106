/** The composition root: the only package that sees every room of the window, and puts them together. */
package org.diptych.app;
