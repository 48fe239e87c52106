/** What can be cited from elsewhere, and how it is added: other posts of the site, attached files, looked-up works. */
package org.diptych.desk.bibliography;
