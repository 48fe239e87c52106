package org.diptych.core.markdown.pandoc.ast;

/** An HTML element among blocks: its start tag, what stands in it, its end tag. */
public final class HtmlElement extends PandocNode {}
