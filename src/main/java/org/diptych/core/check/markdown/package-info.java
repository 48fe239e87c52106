/** Rules on Markdown that is read otherwise than its author means. */
package org.diptych.core.check.markdown;
