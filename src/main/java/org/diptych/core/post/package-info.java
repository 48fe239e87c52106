/** The post file as an ordered list of parts that, joined, are the file, character for character. */
package org.diptych.core.post;
