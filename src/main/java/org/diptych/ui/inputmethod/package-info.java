/** Input methods: how Chinese is typed on X11, and what every field shows while a word is composed. */
package org.diptych.ui.inputmethod;
