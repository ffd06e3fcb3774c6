/** Tests of the engine in the page: its answers on the JVM, the same answers in a browser, and the page itself. */
@NullMarked
package dev.norms.web;

import org.jspecify.annotations.NullMarked;
