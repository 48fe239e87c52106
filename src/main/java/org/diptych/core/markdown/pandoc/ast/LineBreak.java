package org.diptych.core.markdown.pandoc.ast;

/** A hard line break. */
public final class LineBreak extends PandocNode {}
