import { Command, Option } from 'commander'
import { version } from '../version.ts'
import { examples } from './examples.ts'
import type { ExitCode, Io } from './io.ts'

/** A command's work; it is loaded when it runs, so that `--version` and `--help` load nothing of it. */
type Run = () => Promise<ExitCode>

/** The command line: what it may say, and which module does it. */
export function buildProgram(io: Io): { readonly program: Command; readonly exitCode: () => ExitCode } {
  let code: ExitCode = 0
  const ran = async (run: Run): Promise<void> => void (code = await run())
  const program = new Command('breachgraph')
    .description('Reads news about data breaches into a graph of claims with evidence, and answers from it.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err })
    .showHelpAfterError('(--help tells more)')
    .addHelpText('after', examples.program)
  const command = (name: keyof typeof examples, description: string): Command =>
    program.command(name).description(description).addHelpText('after', examples[name])

  command('extract', 'print what articles say, as breachgraph.extraction/1 documents')
    .argument('<file...>', filesText)
    .addOption(formatOption('json', 'table'))
    .action((files, options) => ran(async () => (await import('./extract.ts')).runExtract(files, options, io)))

  command('explain', 'say sentence by sentence what was read, by which rule, and what was refused and why')
    .argument('<file...>', filesText)
    .addOption(formatOption('text', 'json'))
    .action((files, options) => ran(async () => (await import('./explain.ts')).runExplain(files, options, io)))

  command('ingest', 'read articles into the graph')
    .argument('<file...>', filesText)
    .addOption(storeOption())
    .addOption(serverOption())
    .addOption(formatOption('text', 'json'))
    .action((files, options) => ran(async () => (await import('./ingest.ts')).runIngest(files, options, io)))

  command('ask', 'answer a question from the graph, with its evidence')
    .argument('<question>', 'in English, in quotation marks')
    .addOption(storeOption())
    .addOption(serverOption())
    .addOption(formatOption('text', 'json'))
    .action((question, options) => ran(async () => (await import('./ask.ts')).runAsk(question, options, io)))

  command('serve', 'serve the graph by GraphQL, with GraphiQL in the browser')
    .addOption(storeOption())
    .option('--port <port>', 'port, 0 for a free one (PORT; default 4000)')
    .option('--host <host>', 'address to listen at (HOST; default 127.0.0.1, this machine only)')
    .option('--load <file...>', 'read these articles first, and show what they say')
    .option('--ask [question...]', 'answer these questions first; without any, a few that fit most articles')
    .action((options) => ran(async () => (await import('./serve.ts')).runServe(options, io)))

  command('doctor', 'check that everything needed is there')
    .addOption(storeOption())
    .action((options) => ran(async () => (await import('./doctor.ts')).runDoctor(options, io)))

  return { program, exitCode: () => code }
}

const filesText = '.txt, .md, .json, .jsonl, or - for standard input'

const storeOption = (): Option =>
  new Option(
    '--store <store>',
    'a file, "memory", or a bolt:// or neo4j:// address (BREACHGRAPH_STORE; default breachgraph.grafeo)',
  )

const serverOption = (): Option => new Option('--server <url>', 'use the server at this address instead of a store')

const formatOption = (first: string, second: string): Option =>
  new Option('--format <format>', 'how to print').choices([first, second]).default(first)
