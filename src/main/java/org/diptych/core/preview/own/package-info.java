/** How an author wants pages to look: a style sheet of their own, made harmless, and fonts for each language. */
package org.diptych.core.preview.own;
