package org.diptych.core.markdown.pandoc.ast;

/** A list of terms and definitions, in turn. */
public final class DefinitionList extends PandocNode {}
