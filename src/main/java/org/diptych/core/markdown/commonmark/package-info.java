/** Blocks as flexmark finds them by CommonMark, and what the engines that stand on them share. */
package org.diptych.core.markdown.commonmark;
