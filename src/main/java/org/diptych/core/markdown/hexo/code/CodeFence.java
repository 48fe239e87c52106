package org.diptych.core.markdown.hexo.code;

/**
 * A closed fenced code block, as Hexo takes it out of a text before anything else is looked at.
 *
 * @param start where the block begins, after a {@code >} or list marker on its first line
 * @param end after the closing fence, before the line ends that follow
 * @param arguments what stands after the opening fence, trimmed
 * @param code the lines between the fences, without the last line end and without the quote marks before them
 */
public record CodeFence(int start, int end, String arguments, String code) {}
