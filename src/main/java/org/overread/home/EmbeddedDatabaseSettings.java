package org.overread.home;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The database where none is named by `spring.datasource.url`: lock, owner, pool, and who may do what in it. The
/// order of the beans' making and unmaking follows from what each is given: lock, owner, pool.
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabaseSettings {
    @Bean
    InstanceLock instanceLock(DataFolder folder) {
        return folder.claim();
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(DataFolder folder, InstanceLock held, WriterSeat seat) {
        return new EmbeddedDatabase(folder, seat);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(EmbeddedDatabase database) {
        HikariDataSource pool = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(database.url())
                .username(database.portalName())
                .password(database.portalPassword())
                .build();
        pool.setPoolName("portal");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @Qualifier("owner")
    DataSource ownerDataSource(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.url(), database.ownerName(), database.ownerPassword());
    }

    @Bean
    WriterSeat writerSeat() {
        return new WriterSeat();
    }

    @Bean
    OneWriterTransactions transactionManager(WriterSeat seat) {
        return new OneWriterTransactions(seat);
    }

    @Bean
    FlywayMigrationStrategy migrateThenGrant(EmbeddedDatabase database, List<InsertOnlyTable> insertOnly) {
        return flyway -> {
            flyway.migrate();
            try {
                new Grants(database, insertOnly).apply();
            } catch (SQLException e) {
                throw new IllegalStateException("The rights in the database could not be set", e);
            }
        };
    }
}
