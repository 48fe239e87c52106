/** How the window was left, and how it begins: posts that come back, recent files, new posts, the sample. */
package org.diptych.app.session;
