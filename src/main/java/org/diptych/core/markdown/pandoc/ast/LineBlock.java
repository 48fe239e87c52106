package org.diptych.core.markdown.pandoc.ast;

/** Lines whose breaks and indents stay. */
public final class LineBlock extends PandocNode {}
