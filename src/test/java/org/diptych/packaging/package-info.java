/** What the installers are made by, as far as one system can see of all. */
package org.diptych.packaging;
