package org.diptych.core.markdown.pandoc.ast;

/** The term of a definition list. */
public final class Term extends PandocNode {}
