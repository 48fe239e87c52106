/** The composition root: the only package that sees every room of the window, and puts them together. */
@NullMarked
package org.diptych.app;

import org.jspecify.annotations.NullMarked;
