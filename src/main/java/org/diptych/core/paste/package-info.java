/** What is copied from web pages and word processors, as Markdown. */
@NullMarked
package org.diptych.core.paste;

import org.jspecify.annotations.NullMarked;
