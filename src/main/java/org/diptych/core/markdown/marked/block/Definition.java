package org.diptych.core.markdown.marked.block;

/**
 * What a label in brackets refers to, as it was typed.
 *
 * @param title empty for none
 */
public record Definition(String address, String title) {}
