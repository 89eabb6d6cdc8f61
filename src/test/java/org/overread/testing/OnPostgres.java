package org.overread.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Runs a test class in the whole application on a real PostgreSQL that the test run starts itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"overread.home=target/test-home/postgres", "overread.contradictions.automatic=false"})
@ContextConfiguration(initializers = PostgresServer.class)
public @interface OnPostgres {}
