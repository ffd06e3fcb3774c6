/** Tests of the starter with the current Spring Boot. */
package dev.norms.spring;
