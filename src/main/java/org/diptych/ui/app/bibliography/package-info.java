/** What can be cited from elsewhere: entries of the site's other posts, and of attached bibliography files. */
package org.diptych.ui.app.bibliography;
