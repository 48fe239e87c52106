package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** A hard line break. */
public final class LineBreak extends PandocNode {}
