/** What is copied from web pages and word processors, as Markdown. */
package org.diptych.core.paste;
