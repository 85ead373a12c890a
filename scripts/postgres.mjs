const usual = 'postgresql://postgres@127.0.0.1:5432/postgres'

/** A PostgreSQL that is not ours, to hold the server tests against; where none answers, the sentence that mends it. */
export async function findOtherPostgres() {
  const url = process.env.TEST_DATABASE_URL || usual
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const { rows } = await client.query('show server_version')
    await client.end()
    return { url, name: `PostgreSQL ${rows[0].server_version.split(' ')[0]}` }
  } catch (error) {
    const { host, username } = new URL(url)
    return {
      sentence: `Op ${host} laat PostgreSQL de gebruiker ${username} niet binnen (${error.message || error.code}). Start er een van versie 15, of zet een adres in TEST_DATABASE_URL.`,
    }
  }
}
