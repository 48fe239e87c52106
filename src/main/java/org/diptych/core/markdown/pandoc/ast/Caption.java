package org.diptych.core.markdown.pandoc.ast;

/** The caption of a table. */
public final class Caption extends PandocNode {}
