/** Texts that remember where each of their characters came from, and blocks of HTML cut out of them. */
package org.diptych.core.markdown.source;
