package org.overread.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Runs a test class in the whole application on H2 in memory. All such classes share one application and one
/// database, so each test makes its own rows and counts only those.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "overread.home=target/test-home/h2",
            "overread.contradictions.automatic=false",
            "spring.datasource.url=jdbc:h2:mem:onh2;DB_CLOSE_DELAY=-1",
        })
public @interface OnH2 {}
