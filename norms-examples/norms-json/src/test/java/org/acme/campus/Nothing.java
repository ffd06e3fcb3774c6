package org.acme.campus;

/** A type of a user without any property. */
public final class Nothing {}
