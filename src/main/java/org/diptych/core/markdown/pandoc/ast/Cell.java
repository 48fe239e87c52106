package org.diptych.core.markdown.pandoc.ast;

/** A cell of a table. */
public final class Cell extends PandocNode {}
