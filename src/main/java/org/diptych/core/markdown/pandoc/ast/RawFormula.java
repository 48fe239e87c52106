package org.diptych.core.markdown.pandoc.ast;

/** An environment of TeX that stands between blocks: a formula in no paragraph, and never one. */
public final class RawFormula extends PandocNode {}
