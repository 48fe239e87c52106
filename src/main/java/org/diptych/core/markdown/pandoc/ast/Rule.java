package org.diptych.core.markdown.pandoc.ast;

/** A horizontal rule. */
public final class Rule extends PandocNode {}
