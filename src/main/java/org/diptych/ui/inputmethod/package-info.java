/** Input methods: how Chinese is typed on X11, and what every field shows while a word is composed. */
@NullMarked
package org.diptych.ui.inputmethod;

import org.jspecify.annotations.NullMarked;
