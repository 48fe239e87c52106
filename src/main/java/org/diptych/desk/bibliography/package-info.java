/** What can be cited from elsewhere, and how it is added: other posts of the site, attached files, looked-up works. */
@NullMarked
package org.diptych.desk.bibliography;

import org.jspecify.annotations.NullMarked;
