package org.diptych.core.markdown.pandoc.ast;

/** A row of a table. */
public final class Row extends PandocNode {}
