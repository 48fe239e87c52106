package org.diptych.core.frontmatter;

/**
 * Why a front matter could not be read.
 *
 * @param message what the YAML reader says, one sentence
 * @param offset where, counted from the start of the front matter's content
 */
public record FrontMatterFault(String message, int offset) {}
