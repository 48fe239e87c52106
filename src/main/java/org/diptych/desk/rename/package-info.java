/** A name changed across a site, while the author decides on it. */
package org.diptych.desk.rename;
