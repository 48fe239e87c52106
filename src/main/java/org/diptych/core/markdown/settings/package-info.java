/** What a site may change of how its posts are published, piece by piece. */
package org.diptych.core.markdown.settings;
