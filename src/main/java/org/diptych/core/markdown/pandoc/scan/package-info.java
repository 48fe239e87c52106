/** What pandoc's readers stand on: the cursor, and the small pieces they look for. */
package org.diptych.core.markdown.pandoc.scan;
