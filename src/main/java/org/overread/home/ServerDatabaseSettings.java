package org.overread.home;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The database where one is named by `spring.datasource.url`: Spring Boot opens it. On PostgreSQL the portal's user
/// owns its tables, and an owner cannot be kept from its rows by rights alone: a trigger keeps insert-only tables so.
@Configuration
@ConditionalOnExpression("!'${spring.datasource.url:}'.isEmpty()")
class ServerDatabaseSettings {
    private static final String REFUSAL = """
            create or replace function overread_insert_only() returns trigger language plpgsql as $$
            begin
                raise exception 'Rows of % are never changed or removed', tg_table_name;
            end $$""";
    private static final String GUARD = """
            create or replace trigger {table}_insert_only before update or delete or truncate on {table}
            for each statement execute function overread_insert_only()""";

    @Bean
    FlywayMigrationStrategy migrateThenGuard(List<InsertOnlyTable> insertOnly) {
        return flyway -> {
            flyway.migrate();
            try {
                guard(flyway.getConfiguration().getDataSource(), insertOnly);
            } catch (SQLException e) {
                throw new IllegalStateException("The insert-only tables could not be guarded", e);
            }
        };
    }

    private static void guard(DataSource source, List<InsertOnlyTable> tables) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return;
            }
            statement.execute(REFUSAL);
            for (InsertOnlyTable table : tables) {
                statement.execute(GUARD.replace("{table}", table.name()));
            }
        }
    }
}
