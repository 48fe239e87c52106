package org.diptych.core.markdown.pandoc.ast;

/** An item of a list, a term's definition, the body of a note. */
public final class Item extends PandocNode {}
