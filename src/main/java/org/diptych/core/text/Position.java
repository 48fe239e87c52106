package org.diptych.core.text;

/** A place in a text as people say it: line and column, both from 1, the column in characters (UTF-16 units). */
public record Position(int line, int column) {}
