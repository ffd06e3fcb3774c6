/** A user of the library outside its tree: what a new project writes against the installed artifacts. */
package org.acme;
