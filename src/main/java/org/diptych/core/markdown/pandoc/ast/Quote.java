package org.diptych.core.markdown.pandoc.ast;

/** A block quote. */
public final class Quote extends PandocNode {}
